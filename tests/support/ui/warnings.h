// Collects what Qt warns of, so that a test of a widget can ask for silence.
#pragma once

#include <QStringList>

namespace titer::support {

// While one exists, warnings go into messages() as well as to the log. Only one at a time.
class Warnings {
public:
    Warnings();
    ~Warnings();
    Warnings(const Warnings&) = delete;
    Warnings& operator=(const Warnings&) = delete;

    QStringList messages() const;
};

} // namespace titer::support
