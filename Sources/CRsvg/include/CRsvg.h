#ifndef CHANCERY_RSVG_H
#define CHANCERY_RSVG_H

// What is used of librsvg 2, cairo 1.16 and GLib 2, as their headers declare it. The libraries are
// loaded at the first call.

#include <stddef.h>
#include <stdint.h>

typedef struct _GError {
  uint32_t domain;
  int code;
  char *message;
} GError;

typedef struct _RsvgHandle RsvgHandle;

typedef struct {
  double x, y, width, height;
} RsvgRectangle;

typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;
typedef enum _cairo_status {
  CAIRO_STATUS_SUCCESS = 0,
  CAIRO_STATUS_WRITE_ERROR = 11,
} cairo_status_t;
typedef enum _cairo_format { CAIRO_FORMAT_RGB24 = 1 } cairo_format_t;
typedef enum _cairo_pdf_metadata {
  CAIRO_PDF_METADATA_TITLE = 0,
  CAIRO_PDF_METADATA_CREATOR = 4,
  CAIRO_PDF_METADATA_CREATE_DATE = 5,
} cairo_pdf_metadata_t;
typedef cairo_status_t (*cairo_write_func_t)(
    void *closure, const unsigned char *bytes, unsigned int count);

void g_error_free(GError *);
void g_object_unref(RsvgHandle *);

RsvgHandle *rsvg_handle_new_from_data(const uint8_t *bytes, size_t count, GError **error);
void rsvg_handle_set_dpi(RsvgHandle *, double dots_per_inch);
int rsvg_handle_get_intrinsic_size_in_pixels(RsvgHandle *, double *width, double *height);
int rsvg_handle_render_document(
    RsvgHandle *, cairo_t *, const RsvgRectangle *viewport, GError **error);

cairo_t *cairo_create(cairo_surface_t *);
void cairo_destroy(cairo_t *);
void cairo_paint(cairo_t *);
void cairo_set_source_rgb(cairo_t *, double red, double green, double blue);
cairo_status_t cairo_status(cairo_t *);
const char *cairo_status_to_string(cairo_status_t);
const char *cairo_version_string(void);

cairo_surface_t *cairo_image_surface_create(cairo_format_t, int width, int height);
cairo_surface_t *cairo_pdf_surface_create_for_stream(
    cairo_write_func_t, void *closure, double width, double height);
void cairo_pdf_surface_set_metadata(cairo_surface_t *, cairo_pdf_metadata_t, const char *text);
void cairo_pdf_surface_set_size(cairo_surface_t *, double width, double height);
void cairo_surface_destroy(cairo_surface_t *);
void cairo_surface_finish(cairo_surface_t *);
void cairo_surface_show_page(cairo_surface_t *);
cairo_status_t cairo_surface_status(cairo_surface_t *);
cairo_status_t cairo_surface_write_to_png_stream(
    cairo_surface_t *, cairo_write_func_t, void *closure);

/// The three numbers of librsvg's version, which it keeps in variables.
unsigned chancery_rsvg_major_version(void);
unsigned chancery_rsvg_minor_version(void);
unsigned chancery_rsvg_micro_version(void);

#endif
