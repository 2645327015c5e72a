// The one place that knows SUNDIALS versions apart: from 7.0 on a context wants a communicator, and error handlers belong to it.
#pragma once

#include <cvodes/cvodes.h>
#include <sundials/sundials_config.h>
#include <sundials/sundials_context.h>

namespace titer::solve {

inline SUNContext makeContext()
{
    SUNContext context = nullptr;
#if SUNDIALS_VERSION_MAJOR >= 7
    SUNContext_Create(SUN_COMM_NULL, &context);
#else
    SUNContext_Create(nullptr, &context);
#endif
    return context;
}

// Failures are reported by return values; nothing is printed. From 7.0 on warnings are no errors, and go to standard output.
inline void silence([[maybe_unused]] SUNContext context, void* cvode)
{
    CVodeSetMaxHnilWarns(cvode, -1);
#if SUNDIALS_VERSION_MAJOR >= 7
    SUNContext_ClearErrHandlers(context);
#else
    CVodeSetErrHandlerFn(
        cvode, [](int, const char*, const char*, char*, void*) {}, nullptr);
#endif
}

} // namespace titer::solve
