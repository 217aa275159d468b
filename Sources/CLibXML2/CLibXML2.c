#include "CLibXML2.h"

#include "CLoader.h"

static struct Library libxml2 = {"libxml2.so.2", "libxml2", 0};

#define LOADED(type, name, parameters, arguments) \
  CHANCERY_LOADED(libxml2, type, name, parameters, arguments)

LOADED(
    htmlParserCtxtPtr, htmlCreateMemoryParserCtxt, (const char *bytes, int count), (bytes, count))
LOADED(int, htmlCtxtUseOptions, (htmlParserCtxtPtr context, int options), (context, options))
LOADED(int, htmlParseDocument, (htmlParserCtxtPtr context), (context))
LOADED(void, htmlFreeParserCtxt, (htmlParserCtxtPtr context), (context))
LOADED(void, xmlStopParser, (htmlParserCtxtPtr context), (context))
LOADED(long, xmlByteConsumed, (htmlParserCtxtPtr context), (context))
LOADED(int, xmlStrlen, (const xmlChar *text), (text))
