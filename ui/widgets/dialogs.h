// The few questions that the window asks in a box of its own: files, names, and what would be lost. [gui]
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace titer::widgets {

// Empty where the person thought better of it. Each begins where the last file of these endings was (app/common/last_folders.h).
QString askOpenFile(QWidget* window, const QString& title, const QString& filter);
QStringList askOpenFiles(QWidget* window, const QString& title, const QString& filter);
QString askFolder(QWidget* window, const QString& title, const QString& proposed = {});
QString askText(QWidget* window, const QString& title, const QString& label, const QString& proposed = {});
// Where empty is an answer too; nothing where the person thought better of it.
std::optional<QString> askTextOrNone(QWidget* window, const QString& title, const QString& label,
                                     const QString& proposed);
// The index, or -1.
int askChoice(QWidget* window, const QString& title, const QString& label, const QStringList& choices);
// Whether work that is kept nowhere may be given up.
bool mayLose(QWidget* window, const QString& what);
// What becomes of work that is kept nowhere, where there is a place to save it: Stay where the person thought better of leaving.
enum class Unsaved { Save, Discard, Stay };
Unsaved askUnsaved(QWidget* window, const QString& what);
// Whether work that is under way may be stopped. `what` says what it is as long as it goes on, and nothing once it is over: the question
// follows it, and goes by itself with yes when there is nothing left to stop.
bool mayStop(QWidget* window, const std::function<QString()>& what);
// Faults of a file that could not be opened, each on a line with its place.
void reportErrors(QWidget* window, const QString& title, const base::Errors& errors);

} // namespace titer::widgets
