#ifndef CHANCERY_COMMONMARK_H
#define CHANCERY_COMMONMARK_H

#include <stddef.h>

/// Returns CommonMark with GitHub's tables, struck text and footnotes as HTML, which the caller frees
/// with `free`; null where there is no memory.
///
/// HTML in the text is kept. The library cmark-gfm is loaded at the first call.
char *chancery_commonmark_html(const char *text, size_t length);

#endif
