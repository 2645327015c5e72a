// What check and run have found, as rows of the notices, and the remedies behind their buttons. [gui]
#pragma once

#include "app/document/document.h"
#include "app/run/auto_run.h"
#include "app/session/removed_parts.h"
#include "ui/widgets/notice.h"

#include <QList>

#include <string>

namespace titer::shown {

// Errors of the check, notices of check and run: errors first; last, as a hint, that the run replayed cycles. What the last run found
// stays while the next one is on its way, or it would leave as "fixed" at every edit.
QList<widgets::Notice> noticesOf(const app::Document& document, const app::AutoRun& runs);
// What is wrong and where, as people call it: "Bioreactor: …".
QString inWords(const app::Document& document, const base::Error& error);
QString inWords(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const std::string& where,
                const base::Sentence& what);
// Of alarms (`where` is "alarms/ID"), to stand beneath those of the plant.
QList<widgets::Notice> alarmNotices(const base::Notices& notices);
// What went with units that were removed last, and its undo; none where nothing was.
QList<widgets::Notice> removedNotices(const app::RemovedParts& parts);
// Whether what a notice is about is not in this plant any more, which is no way to put it right; the plant outlives what asks.
widgets::NoticeBar::Gone goneFrom(const model::Flowsheet& flowsheet);
// What distinguishes notices.
QString noticeId(const std::string& where, const base::Sentence& what);
// The path of the plant that a notice refers to.
std::string pathOf(const QString& noticeId);
// Makes the edits that a notice offers, as one step of undo; undoes what it speaks of.
void applyRemedy(app::Document& document, const app::AutoRun& runs, const QString& noticeId);

} // namespace titer::shown
