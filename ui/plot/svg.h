// What is painted, as a drawing in a file. [gui]
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace titer::plot {

// `title` and `description` are for readers of the file; empty: none.
QByteArray svgOf(QSize size, const std::function<void(QPainter*)>& paint, const QString& title = {},
                 const QString& description = {});

} // namespace titer::plot
