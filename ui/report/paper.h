// A document of HTML and drawings as pages of A4: drawings stay lines, no heading stands alone at the foot of a page. [any]
//
//   paperOf({html, {drawing, ...}, title, foot, font})      <img src="drawing:0" width height> stands for the first
#pragma once

#include <QByteArray>
#include <QFont>
#include <QList>
#include <QPicture>
#include <QString>

#include <stop_token>

namespace titer::report {

inline constexpr int paperWide = 900; // of the text [px]; drawings are at most as wide

struct Paper {
    QString html = {};
    QList<QPicture> drawings = {};
    QString title = {};
    QString foot = {}; // of each page, before "page n of m"
    QFont font = {};
};

// Copies of a font share what they are drawn with, and nobody guards that between threads: what is laid out next to the
// window must not draw with a font of the window, or both let go of one engine.
QFont ownCopy(const QFont& font);
// The place of a drawing in the text.
QString drawingTag(int drawing, QSize size);
// Empty after a stop.
QByteArray paperOf(const Paper& paper, std::stop_token stop = {});

} // namespace titer::report
