#include "COpenBLAS.h"

#include "CLoader.h"

static struct Library openblas = {"libopenblas.so.0", "libopenblas0", 0};

CHANCERY_LOADED(openblas, void, openblas_set_num_threads, (int count), (count))

CHANCERY_LOADED(
    openblas, void, cblas_sgemm,
    (enum CBLAS_ORDER order, enum CBLAS_TRANSPOSE a_form, enum CBLAS_TRANSPOSE b_form, blasint m,
     blasint n, blasint k, float alpha, const float *a, blasint a_stride, const float *b,
     blasint b_stride, float beta, float *c, blasint c_stride),
    (order, a_form, b_form, m, n, k, alpha, a, a_stride, b, b_stride, beta, c, c_stride))
