// The whole flowsheet as a file for papers and slides, in the light look, with the values that a canvas shows. [gui]
//
//   pictureOf(view.sheet(), PictureFormat::Svg, "mAb-7", "mAb-7 · 2026-05-04 14:30 (UTC+02:00) · Titer 0.1.0")
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace titer::flow {

class FlowScene;

enum class PictureFormat { Svg, Pdf, Png };

// By the ending of a file's name; nothing for others.
std::optional<PictureFormat> pictureFormat(const QString& path);

// `foot` is written beneath the drawing. An SVG and a PDF are drawings; a PNG has two pixels for each of the screen, fewer where the
// sheet is very large.
QByteArray pictureOf(const FlowScene& shown, PictureFormat format, const QString& title, const QString& foot);

} // namespace titer::flow
