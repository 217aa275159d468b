#ifndef CHANCERY_LOADER_H
#define CHANCERY_LOADER_H

/// A library of the system that is loaded when one of its functions is first called.
///
/// Most commands draw no picture, read no archive and multiply no matrix; libraries that are loaded
/// when the program starts would take most of the time of a question.
struct Library {
  /// The file, as the dynamic linker looks for it.
  const char *file;
  /// The Debian package that brings it.
  const char *package;
  /// The library; null until it is loaded.
  void *handle;
};

/// The address of a function or variable of a library, which is loaded if it was not yet.
///
/// Where there is none, the program ends with a message, as it would at its start if it was linked to
/// the library.
void *chancery_symbol(struct Library *library, const char *name);

/// Defines a function that calls the one of that name in the library.
#define CHANCERY_LOADED(library, type, name, parameters, arguments)                        \
  type name parameters {                                                                   \
    static void *address;                                                                  \
    void *function = __atomic_load_n(&address, __ATOMIC_ACQUIRE);                          \
    if (!function) {                                                                       \
      function = chancery_symbol(&library, #name);                                         \
      __atomic_store_n(&address, function, __ATOMIC_RELEASE);                              \
    }                                                                                      \
    return ((type(*) parameters)function)arguments;                                        \
  }

#endif
