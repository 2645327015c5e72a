// Asks for a table of batches and the limits of its attributes, and writes their continued process verification. [gui]
#pragma once

#include "app/analyse/process_report_files.h"

#include <QObject>

class QWidget;

namespace titer::pages {

class ProcessReportQuestions : public QObject {
    Q_OBJECT
public:
    explicit ProcessReportQuestions(QWidget* page);

    // Table, column of the batches, limits, charts, document, one after the other; nothing where the person thought better of it.
    void ask();
    void write(const app::ProcessReportFiles& files, const QString& document);

signals:
    void reported(const QString& sentence, bool failed);

private:
    QWidget* m_page;
};

} // namespace titer::pages
