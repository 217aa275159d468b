#include <libxml/xmlversion.h>
/* ICU's own headers would clash with those of Foundation; no type used here depends on them. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
