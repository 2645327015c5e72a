// Marks a kernel that is compiled once for any x86-64 processor and once for wider vector units; the loader chooses
// (before the sanitizers are up, so not with them). The widest ones fuse multiply and add: last bits differ among processors.
#pragma once

#if defined(__x86_64__) && defined(__gnu_linux__) && !defined(__SANITIZE_THREAD__) && !defined(__SANITIZE_ADDRESS__)
#define TITER_FOR_VECTOR_UNITS __attribute__((target_clones("avx512f", "avx2", "default"), optimize("O3")))
#else
#define TITER_FOR_VECTOR_UNITS
#endif
