#ifndef CHANCERY_OPENBLAS_H
#define CHANCERY_OPENBLAS_H

// What is used of OpenBLAS 0.3, as its <cblas.h> declares it. The library is loaded at the first call.

typedef int blasint;
enum CBLAS_ORDER { CblasRowMajor = 101, CblasColMajor = 102 };
enum CBLAS_TRANSPOSE { CblasNoTrans = 111, CblasTrans = 112 };

void openblas_set_num_threads(int count);

void cblas_sgemm(
    enum CBLAS_ORDER order, enum CBLAS_TRANSPOSE a_form, enum CBLAS_TRANSPOSE b_form, blasint m,
    blasint n, blasint k, float alpha, const float *a, blasint a_stride, const float *b,
    blasint b_stride, float beta, float *c, blasint c_stride);

#endif
