// The one place that knows SUNDIALS versions apart: from 7.0 on a context wants a communicator, and error handlers belong to it.
#pragma once

#include <cvodes/cvodes.h>
#include <sundials/sundials_config.h>
#include <sundials/sundials_context.h>

namespace titer::solve {

inline SUNContext makeContext()
{
    SUNContext context = nullptr; // stays so where there is no memory
#if SUNDIALS_VERSION_MAJOR >= 7
    SUNContext_Create(SUN_COMM_NULL, &context);
#else
    SUNContext_Create(nullptr, &context);
#endif
    return context;
}

// Failures are reported by return values; nothing is printed. From 7.0 on warnings are no errors, and go to standard output. Negative
// where CVODES refuses that.
inline int silence([[maybe_unused]] SUNContext context, void* cvode)
{
    if (const int flag = CVodeSetMaxHnilWarns(cvode, -1); flag < 0) return flag;
#if SUNDIALS_VERSION_MAJOR >= 7
    return SUNContext_ClearErrHandlers(context);
#else
    return CVodeSetErrHandlerFn(cvode, [](int, const char*, const char*, char*, void*) {}, nullptr);
#endif
}

} // namespace titer::solve
