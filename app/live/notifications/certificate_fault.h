// Why a server is not taken for the one that it says it is, and what to do about it.
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QSslError>

#include <optional>
#include <string>

namespace titer::app {

// Of the certificate that a server at `host` showed; nothing where nothing is wrong with it.
std::optional<base::Sentence> certificateFault(const QList<QSslError>& errors, const std::string& host);

} // namespace titer::app
