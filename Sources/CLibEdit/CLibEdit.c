#include "CLibEdit.h"

#include "CLoader.h"

#include <locale.h>
#include <stdlib.h>

static struct Library libedit = {"libedit.so.2", "libedit2", 0};

#define LOADED(type, name, parameters, arguments) \
  CHANCERY_LOADED(libedit, type, name, parameters, arguments)

LOADED(char *, readline, (const char *prompt), (prompt))
LOADED(int, rl_initialize, (void), ())
LOADED(
    int, rl_add_defun, (const char *name, rl_command_func_t *command, int key),
    (name, command, key))
LOADED(int, add_history, (const char *line), (line))
LOADED(void, stifle_history, (int most), (most))

#define VARIABLE(type, name) (*(type *)chancery_symbol(&libedit, name))

void chancery_edit_setup(
    const char *program, const char *word_breaks, rl_completion_func_t *completion) {
  VARIABLE(const char *, "rl_readline_name") = program;
  VARIABLE(const char *, "rl_basic_word_break_characters") = word_breaks;
  VARIABLE(rl_completion_func_t *, "rl_attempted_completion_function") = completion;
  VARIABLE(int, "rl_completion_append_character") = 0;
}

void chancery_edit_offer_no_files(void) { VARIABLE(int, "rl_attempted_completion_over") = 1; }

const char *chancery_edit_line(void) {
  const char *line = VARIABLE(const char *, "rl_line_buffer");
  return line ? line : "";
}

void chancery_edit_end(void) { VARIABLE(int, "rl_done") = 1; }

void chancery_edit_character_set(void) {
  const char *set = setlocale(LC_CTYPE, "");
  if (!set || MB_CUR_MAX == 1) setlocale(LC_CTYPE, "C.UTF-8");
}
