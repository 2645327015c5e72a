// Whether this is built for a sanitizer, under which all takes 3 to 8 times as long. What repeats for its figures' sake what is done once elsewhere
// is not repeated there: a sanitizer looks for what is done, not for what it comes to.
#pragma once

namespace titer::support {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

} // namespace titer::support
