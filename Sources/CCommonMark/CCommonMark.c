#include "CCommonMark.h"

#include "CLoader.h"

// What is used of cmark-gfm, as the headers of its version 0.29.0.gfm.6 declare it.

typedef struct cmark_node cmark_node;
typedef struct cmark_parser cmark_parser;
typedef struct cmark_llist cmark_llist;
typedef struct cmark_syntax_extension cmark_syntax_extension;

enum {
  CMARK_OPT_VALIDATE_UTF8 = 1 << 9,
  CMARK_OPT_FOOTNOTES = 1 << 13,
  CMARK_OPT_TABLE_PREFER_STYLE_ATTRIBUTES = 1 << 15,
  CMARK_OPT_UNSAFE = 1 << 17,
};

static struct Library cmark = {"libcmark-gfm.so.0.29.0.gfm.6", "libcmark-gfm0.29.0.gfm.6", 0};
static struct Library extensions = {
    "libcmark-gfm-extensions.so.0.29.0.gfm.6", "libcmark-gfm-extensions0.29.0.gfm.6", 0};

#define CMARK(type, name, parameters, arguments) \
  static CHANCERY_LOADED(cmark, type, name, parameters, arguments)

CMARK(cmark_parser *, cmark_parser_new, (int options), (options))
CMARK(void, cmark_parser_free, (cmark_parser * parser), (parser))
CMARK(
    void, cmark_parser_feed, (cmark_parser * parser, const char *text, size_t length),
    (parser, text, length))
CMARK(cmark_node *, cmark_parser_finish, (cmark_parser * parser), (parser))
CMARK(cmark_syntax_extension *, cmark_find_syntax_extension, (const char *name), (name))
CMARK(
    int, cmark_parser_attach_syntax_extension,
    (cmark_parser * parser, cmark_syntax_extension *extension), (parser, extension))
CMARK(cmark_llist *, cmark_parser_get_syntax_extensions, (cmark_parser * parser), (parser))
CMARK(
    char *, cmark_render_html, (cmark_node * root, int options, cmark_llist *list),
    (root, options, list))
CMARK(void, cmark_node_free, (cmark_node * node), (node))
static CHANCERY_LOADED(
    extensions, void, cmark_gfm_core_extensions_ensure_registered, (void), ())

char *chancery_commonmark_html(const char *text, size_t length) {
  static const char *const names[] = {"table", "strikethrough"};
  const int options = CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES |
                      CMARK_OPT_TABLE_PREFER_STYLE_ATTRIBUTES | CMARK_OPT_UNSAFE;
  cmark_gfm_core_extensions_ensure_registered();
  cmark_parser *parser = cmark_parser_new(options);
  if (!parser) return 0;
  for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
    cmark_syntax_extension *extension = cmark_find_syntax_extension(names[index]);
    if (extension) cmark_parser_attach_syntax_extension(parser, extension);
  }
  cmark_parser_feed(parser, text, length);
  cmark_node *root = cmark_parser_finish(parser);
  char *html = root ? cmark_render_html(root, options, cmark_parser_get_syntax_extensions(parser)) : 0;
  if (root) cmark_node_free(root);
  cmark_parser_free(parser);
  return html;
}
