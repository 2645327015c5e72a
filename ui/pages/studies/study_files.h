// What of a study goes out to a file, and in again: its run sheet, results, and the report. [gui]
//
//   files.exportSheet();  files.reportOrStop(scene);
//   signals sheetChosen(path), reported(sentence, wrong)
#pragma once

#include "app/session/study_work.h"
#include "app/study/sheet_exchange.h"
#include "ui/study/study_scene.h"

#include <QObject>

class QMimeData;

namespace titer::pages {

class StudyFiles : public QObject {
    Q_OBJECT
public:
    // A child of the page, over which it asks for files.
    StudyFiles(const app::Document& document, app::StudyWork& studies, QWidget* page);

    // Asks for a run sheet to read.
    void readResults();
    void exportSheet();
    // Asks for a file and writes the study as a document, or stops that.
    void reportOrStop(const study::StudyScene& scene);
    void writeReport(const study::StudyScene& scene, const QString& path);
    // The path of the one file that is carried, where it may be a run sheet; else empty.
    static QString sheetOf(const QMimeData* data);

signals:
    void sheetChosen(const QString& path); // to be read
    void reported(const QString& sentence, bool wrong);
    void failed(const QString& sentence); // there is no study

private:
    const app::Document& m_document;
    app::StudyWork& m_studies;
    QWidget* m_page;
    app::SheetExchange m_exchange; // what is written
};

} // namespace titer::pages
