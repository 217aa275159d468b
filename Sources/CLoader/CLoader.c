#include "CLoader.h"

#include <dlfcn.h>
#include <stdio.h>
#include <unistd.h>

static void *missing(const struct Library *library) {
  const char *reason = dlerror();
  fprintf(
      stderr, "chancery: %s; on Debian, '%s' brings it\n", reason ? reason : library->file,
      library->package);
  // As the dynamic linker ends a program that lacks a library.
  _exit(127);
}

void *chancery_symbol(struct Library *library, const char *name) {
  // Two threads may both load it: they get the same handle.
  void *handle = __atomic_load_n(&library->handle, __ATOMIC_ACQUIRE);
  if (!handle) {
    handle = dlopen(library->file, RTLD_LAZY | RTLD_LOCAL);
    if (!handle) return missing(library);
    __atomic_store_n(&library->handle, handle, __ATOMIC_RELEASE);
  }
  void *symbol = dlsym(handle, name);
  return symbol ? symbol : missing(library);
}
