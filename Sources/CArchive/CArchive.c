#include "CArchive.h"

#include "CLoader.h"

static struct Library libarchive = {"libarchive.so.13", "libarchive13", 0};

#define LOADED(type, name, parameters, arguments) \
  CHANCERY_LOADED(libarchive, type, name, parameters, arguments)

LOADED(struct archive *, archive_read_new, (void), ())
LOADED(int, archive_read_support_filter_all, (struct archive * a), (a))
LOADED(int, archive_read_support_format_raw, (struct archive * a), (a))
LOADED(int, archive_read_support_format_empty, (struct archive * a), (a))
LOADED(int, archive_read_support_format_zip_seekable, (struct archive * a), (a))
LOADED(
    int, archive_read_open_filename, (struct archive * a, const char *path, size_t block_size),
    (a, path, block_size))
LOADED(
    int, archive_read_open_memory, (struct archive * a, const void *bytes, size_t count),
    (a, bytes, count))
LOADED(
    int, archive_read_next_header, (struct archive * a, struct archive_entry **entry), (a, entry))
LOADED(ssize_t, archive_read_data, (struct archive * a, void *bytes, size_t count), (a, bytes, count))
LOADED(int, archive_read_free, (struct archive * a), (a))
LOADED(const char *, archive_error_string, (struct archive * a), (a))
LOADED(const char *, archive_entry_pathname, (struct archive_entry * entry), (entry))
LOADED(mode_t, archive_entry_filetype, (struct archive_entry * entry), (entry))
