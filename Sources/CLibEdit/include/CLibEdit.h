#ifndef CHANCERY_LIBEDIT_H
#define CHANCERY_LIBEDIT_H

// What is used of libedit 3.1, as <editline/readline.h> declares it. The library is loaded at the first
// call.

#include <stddef.h>

typedef int rl_command_func_t(int count, int key);
typedef char **rl_completion_func_t(const char *word, int start, int end);

/// Reads a line; null at the end of the input. Whoever calls it frees the line.
char *readline(const char *prompt);

int rl_initialize(void);
int rl_add_defun(const char *name, rl_command_func_t *command, int key);

/// Copies the line.
int add_history(const char *line);
void stifle_history(int most);

/// Sets the library's variables before the first line is read: how the program is called, which
/// characters end a word (they must stay where they are), and who completes one; nothing is appended to
/// a completed word, and files are never offered.
void chancery_edit_setup(
    const char *program, const char *word_breaks, rl_completion_func_t *completion);

/// Says that no file is offered where there is nothing else.
void chancery_edit_offer_no_files(void);

/// What was typed so far, until the next key.
const char *chancery_edit_line(void);

/// Ends the line that is being typed: `readline` gives null.
void chancery_edit_end(void);

/// Takes the character set from the environment; UTF-8 where that names one of a single byte.
void chancery_edit_character_set(void);

#endif
