#include "CRsvg.h"

#include "CLoader.h"

// cairo and GLib come with it.
static struct Library librsvg = {"librsvg-2.so.2", "librsvg2-2", 0};

#define LOADED(type, name, parameters, arguments) \
  CHANCERY_LOADED(librsvg, type, name, parameters, arguments)

LOADED(void, g_error_free, (GError * error), (error))
LOADED(void, g_object_unref, (RsvgHandle * handle), (handle))

LOADED(
    RsvgHandle *, rsvg_handle_new_from_data, (const uint8_t *bytes, size_t count, GError **error),
    (bytes, count, error))
LOADED(
    void, rsvg_handle_set_dpi, (RsvgHandle * handle, double dots_per_inch),
    (handle, dots_per_inch))
LOADED(
    int, rsvg_handle_get_intrinsic_size_in_pixels,
    (RsvgHandle * handle, double *width, double *height), (handle, width, height))
LOADED(
    int, rsvg_handle_render_document,
    (RsvgHandle * handle, cairo_t *cairo, const RsvgRectangle *viewport, GError **error),
    (handle, cairo, viewport, error))

LOADED(cairo_t *, cairo_create, (cairo_surface_t * surface), (surface))
LOADED(void, cairo_destroy, (cairo_t * cairo), (cairo))
LOADED(void, cairo_paint, (cairo_t * cairo), (cairo))
LOADED(
    void, cairo_set_source_rgb, (cairo_t * cairo, double red, double green, double blue),
    (cairo, red, green, blue))
LOADED(cairo_status_t, cairo_status, (cairo_t * cairo), (cairo))
LOADED(const char *, cairo_status_to_string, (cairo_status_t status), (status))
LOADED(const char *, cairo_version_string, (void), ())

LOADED(
    cairo_surface_t *, cairo_image_surface_create, (cairo_format_t format, int width, int height),
    (format, width, height))
LOADED(
    cairo_surface_t *, cairo_pdf_surface_create_for_stream,
    (cairo_write_func_t write, void *closure, double width, double height),
    (write, closure, width, height))
LOADED(
    void, cairo_pdf_surface_set_metadata,
    (cairo_surface_t * surface, cairo_pdf_metadata_t kind, const char *text),
    (surface, kind, text))
LOADED(
    void, cairo_pdf_surface_set_size, (cairo_surface_t * surface, double width, double height),
    (surface, width, height))
LOADED(void, cairo_surface_destroy, (cairo_surface_t * surface), (surface))
LOADED(void, cairo_surface_finish, (cairo_surface_t * surface), (surface))
LOADED(void, cairo_surface_show_page, (cairo_surface_t * surface), (surface))
LOADED(cairo_status_t, cairo_surface_status, (cairo_surface_t * surface), (surface))
LOADED(
    cairo_status_t, cairo_surface_write_to_png_stream,
    (cairo_surface_t * surface, cairo_write_func_t write, void *closure),
    (surface, write, closure))

unsigned chancery_rsvg_major_version(void) {
  return *(const unsigned *)chancery_symbol(&librsvg, "rsvg_major_version");
}

unsigned chancery_rsvg_minor_version(void) {
  return *(const unsigned *)chancery_symbol(&librsvg, "rsvg_minor_version");
}

unsigned chancery_rsvg_micro_version(void) {
  return *(const unsigned *)chancery_symbol(&librsvg, "rsvg_micro_version");
}
