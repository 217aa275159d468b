#ifndef CHANCERY_LIBXML2_H
#define CHANCERY_LIBXML2_H

// What is used of libxml2's HTML parser and of its reader of XML, as the headers of its ABI 2 (libxml2.so.2) declare it. The
// library is loaded at the first call.

typedef unsigned char xmlChar;

enum {
  XML_CHAR_ENCODING_UTF8 = 1,
  HTML_PARSE_RECOVER = 1 << 0,
  HTML_PARSE_NOERROR = 1 << 5,
  HTML_PARSE_NOWARNING = 1 << 6,
  HTML_PARSE_NONET = 1 << 11,
  HTML_PARSE_COMPACT = 1 << 16,
  HTML_PARSE_IGNORE_ENC = 1 << 21,
};

#define XML_SAX2_MAGIC 0xdeedbeafu

/// The events of a parser; those that are not used have no type here.
typedef struct {
  void (*before_start[14])(void);
  void (*startElement)(void *data, const xmlChar *name, const xmlChar **attributes);
  void (*endElement)(void *data, const xmlChar *name);
  void (*reference)(void);
  void (*characters)(void *data, const xmlChar *characters, int count);
  void (*ignorableWhitespace)(void *data, const xmlChar *characters, int count);
  void (*before_cdata[6])(void);
  void (*cdataBlock)(void *data, const xmlChar *characters, int count);
  void (*externalSubset)(void);
  unsigned int initialized;
  void *_private;
  void (*namespaces[2])(void);
  void (*serror)(void *data, void *error);
} htmlSAXHandler;

/// A parser's state, as far as its last field that is used.
typedef struct _htmlParserCtxt {
  htmlSAXHandler *sax;
  void *userData;
  void *myDoc;
  int wellFormed, replaceEntities;
  const xmlChar *version, *encoding;
  int standalone, html;
  void *input;
  int inputNr, inputMax;
  void *inputTab, *node;
  int nodeNr, nodeMax;
  void *nodeTab;
  int record_info;
  struct {
    unsigned long maximum, length;
    void *buffer;
  } node_seq;
  int errNo, hasExternalSubset, hasPErefs, external, valid, validate;
  struct {
    void *userData, *error, *warning, *node;
    int nodeNr, nodeMax;
    void *nodeTab;
    unsigned int finishDtd;
    void *doc;
    int valid;
    void *vstate;
    int vstateNr, vstateMax;
    void *vstateTab, *am, *state;
  } vctxt;
  int instate, token;
  char *directory;
  const xmlChar *name;
  int nameNr, nameMax;
  const xmlChar **nameTab;
  long nbChars, checkIndex;
  int keepBlanks, disableSAX, inSubset;
  const xmlChar *intSubName, *extSubURI, *extSubSystem;
  int *space;
  int spaceNr, spaceMax;
  int *spaceTab;
  int depth;
  void *entity;
  int charset;
} htmlParserCtxt;

typedef htmlParserCtxt *htmlParserCtxtPtr;

htmlParserCtxtPtr htmlCreateMemoryParserCtxt(const char *bytes, int count);
int htmlCtxtUseOptions(htmlParserCtxtPtr, int options);
int htmlParseDocument(htmlParserCtxtPtr);
void htmlFreeParserCtxt(htmlParserCtxtPtr);
void xmlStopParser(htmlParserCtxtPtr);
long xmlByteConsumed(htmlParserCtxtPtr);
int xmlStrlen(const xmlChar *text);

enum {
  XML_READER_TYPE_ELEMENT = 1,
  XML_READER_TYPE_TEXT = 3,
  XML_READER_TYPE_CDATA = 4,
  XML_READER_TYPE_DOCUMENT_TYPE = 10,
  XML_READER_TYPE_SIGNIFICANT_WHITESPACE = 14,
  XML_READER_TYPE_END_ELEMENT = 15,
  XML_PARSE_NOERROR = 1 << 5,
  XML_PARSE_NOWARNING = 1 << 6,
  XML_PARSE_NONET = 1 << 11,
};

typedef struct _xmlTextReader *xmlTextReaderPtr;
typedef struct _xmlNode *xmlNodePtr;

xmlTextReaderPtr xmlReaderForMemory(
    const char *bytes, int count, const char *name, const char *encoding, int options);
int xmlTextReaderRead(xmlTextReaderPtr);
int xmlTextReaderNodeType(xmlTextReaderPtr);
int xmlTextReaderIsEmptyElement(xmlTextReaderPtr);
int xmlTextReaderMoveToNextAttribute(xmlTextReaderPtr);
int xmlTextReaderGetParserLineNumber(xmlTextReaderPtr);
xmlNodePtr xmlTextReaderCurrentNode(xmlTextReaderPtr);
long xmlGetLineNo(xmlNodePtr);
const xmlChar *xmlTextReaderConstLocalName(xmlTextReaderPtr);
const xmlChar *xmlTextReaderConstValue(xmlTextReaderPtr);
void xmlFreeTextReader(xmlTextReaderPtr);

#endif
