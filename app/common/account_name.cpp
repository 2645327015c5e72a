#include "app/common/account_name.h"

#include <QtGlobal>

namespace titer::app {

QString accountName()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

} // namespace titer::app
