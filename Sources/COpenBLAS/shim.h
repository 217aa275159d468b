#ifndef CHANCERY_OPENBLAS_SHIM_H
#define CHANCERY_OPENBLAS_SHIM_H

#include <cblas.h>

#endif
