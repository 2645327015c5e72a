// A study as a document: its plan, its runs, what they say and how surely. Light, whatever the window is. [gui]
//
//   StudyReporter reporter(document);
//   reporter.start({study, analysis, setting, 0, 1}, "study.pdf");       signals written(path), failed(error)
#pragma once

#include "app/study/report_writer.h"
#include "app/document/document.h"
#include "app/study/study_maps.h"
#include "ui/report/study_text.h"
#include "ui/study/study_scene.h"

#include <QPicture>
#include <QTimer>

#include <memory>
#include <vector>

namespace titer::study {
class SpacePane;
class StudyPane;
} // namespace titer::study

namespace titer::report {

// Drawings are made in the window, one at a turn of its loop; words and pages are made next to it.
class StudyReporter : public QObject {
    Q_OBJECT

public:
    explicit StudyReporter(const app::Document& document, QObject* parent = nullptr);
    ~StudyReporter() override;

    // HTML where the path ends so, else PDF. One that is on its way is stopped first.
    void start(const study::StudyScene& scene, const QString& path);
    void stop();
    bool isRunning() const { return m_running; }

signals:
    void changed(); // isRunning()
    void written(const QString& path);
    void failed(const titer::base::Error& error);

private:
    struct Drawing {
        std::unique_ptr<study::StudyPane> pane;
        int response = -1; // that it is about; -1: all
        QSize size;
        QPicture picture = QPicture(); // for paper
        QByteArray svg = {};           // for a browser
    };
    void addPanes(const study::StudyScene& scene);
    void draw();
    void write();
    void end();

    const app::Document& m_document;
    StudyReportInput m_input;
    QString m_path;
    bool m_html = false;
    bool m_running = false;
    app::StudyMaps m_maps;
    std::vector<Drawing> m_drawings;
    const study::SpacePane* m_space = nullptr; // of m_drawings, where there is a map to wait for
    std::size_t m_drawn = 0;
    QTimer m_turn;
    app::ReportWriter m_writer;
};

// The place of the plant that each factor sets, as people call it; nothing for one that is varied in the laboratory alone.
QStringList placesOf(const app::Document& document, const studies::Study& study);

} // namespace titer::report
