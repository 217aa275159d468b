#ifndef CHANCERY_ARCHIVE_H
#define CHANCERY_ARCHIVE_H

// What is used of libarchive 3, as its <archive.h> and <archive_entry.h> declare it. The library is
// loaded at the first call.

#include <stddef.h>
#include <sys/types.h>

#define ARCHIVE_EOF 1
#define ARCHIVE_OK 0

struct archive;
struct archive_entry;

struct archive *archive_read_new(void);
int archive_read_support_filter_all(struct archive *);
int archive_read_support_format_raw(struct archive *);
int archive_read_support_format_empty(struct archive *);
int archive_read_support_format_zip_seekable(struct archive *);
int archive_read_open_filename(struct archive *, const char *path, size_t block_size);
int archive_read_open_memory(struct archive *, const void *bytes, size_t count);
int archive_read_next_header(struct archive *, struct archive_entry **);
ssize_t archive_read_data(struct archive *, void *bytes, size_t count);
int archive_read_free(struct archive *);
const char *archive_error_string(struct archive *);
const char *archive_entry_pathname(struct archive_entry *);
mode_t archive_entry_filetype(struct archive_entry *);

#endif
