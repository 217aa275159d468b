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
LOADED(
    xmlTextReaderPtr, xmlReaderForMemory,
    (const char *bytes, int count, const char *name, const char *encoding, int options),
    (bytes, count, name, encoding, options))
LOADED(int, xmlTextReaderRead, (xmlTextReaderPtr reader), (reader))
LOADED(int, xmlTextReaderNodeType, (xmlTextReaderPtr reader), (reader))
LOADED(int, xmlTextReaderIsEmptyElement, (xmlTextReaderPtr reader), (reader))
LOADED(int, xmlTextReaderMoveToNextAttribute, (xmlTextReaderPtr reader), (reader))
LOADED(int, xmlTextReaderGetParserLineNumber, (xmlTextReaderPtr reader), (reader))
LOADED(xmlNodePtr, xmlTextReaderCurrentNode, (xmlTextReaderPtr reader), (reader))
LOADED(long, xmlGetLineNo, (xmlNodePtr node), (node))
LOADED(const xmlChar *, xmlTextReaderConstLocalName, (xmlTextReaderPtr reader), (reader))
LOADED(const xmlChar *, xmlTextReaderConstValue, (xmlTextReaderPtr reader), (reader))
LOADED(void, xmlFreeTextReader, (xmlTextReaderPtr reader), (reader))
