// What check and run have found, as rows of the notices, and the remedies behind their buttons. [gui]
#pragma once

#include "app/document/document.h"
#include "app/run/auto_run.h"
#include "ui/widgets/notice.h"

#include <QList>

#include <string>

namespace titer::shown {

// Errors of the check, notices of check and run: errors first; last, as a hint, that the run replayed cycles. What the last run found
// stays while the next one is on its way, or it would leave as "fixed" at every edit.
QList<widgets::Notice> noticesOf(const app::Document& document, const app::AutoRun& runs);
// What is wrong and where, as people call it: "Bioreactor: …".
QString inWords(const app::Document& document, const base::Error& error);
// Of alarms (`where` is "alarms/ID"), to stand beneath those of the plant.
QList<widgets::Notice> alarmNotices(const base::Notices& notices);
// What distinguishes notices.
QString noticeId(const std::string& where, const base::Sentence& what);
// The path of the plant that a notice refers to.
std::string pathOf(const QString& noticeId);
// Makes the edits that a notice offers, as one step of undo.
void applyRemedy(app::Document& document, const app::AutoRun& runs, const QString& noticeId);

} // namespace titer::shown
