// A column of the plant calibrated from measured runs: six cards, one of them open, over the page. [gui]
//
//   CalibrationSheet sheet(document, calibration, recordings, chromatograms, page);     sheet.open("column")
//   sheet.addFiles(paths)                   exports of the chromatography system, for the card that is open
//   signals filesAsked()                    answer with addFiles(); assaysAsked(): with setAssays(path)
//           projectAsked()                  before something is kept
//           written(unit)                   on leaving, where values went into the plant
#pragma once

#include "app/fit/column/column_calibration.h"
#include "ui/widgets/sheet.h"

#include <QHash>
#include <QStringList>

class QComboBox;
class QPushButton;
class QToolButton;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class FindingList;
class StepList;
class StepView;

class CalibrationSheet : public widgets::Sheet {
    Q_OBJECT
public:
    CalibrationSheet(app::Document& document, app::ColumnCalibration& calibration, app::DataRecordings& recordings,
                     app::Chromatograms& chromatograms, QWidget* page);

    // Of a column, or of the first one that the plant has; false where it has none.
    bool open(const std::string& unit);
    void leave() override;
    void plantLeft() override;
    // Instead of one of the same calibration, in another language.
    void goOnFrom(const CalibrationSheet& former);
    void addFiles(const QStringList& paths);
    void setAssays(const QString& path);

    app::ColumnCalibration& calibration() { return m_calibration; }
    app::CalibrationStep step() const;
    void showStep(app::CalibrationStep step);
    StepList* list() const { return m_list; }
    StepView* view() const { return m_view; }
    QComboBox* columns() const { return m_columns; }
    QPushButton* keepButton() const { return m_keep; }
    QToolButton* useButton() const { return m_use; }
    FindingList* faults() const { return m_faults; }
    QPushButton* closeButton() const { return m_close; }

signals:
    void filesAsked();
    void assaysAsked();
    void projectAsked();
    void written(const QString& unit);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    void connectView();
    void fitTitle();
    void fitList();
    void fillColumns();
    void refresh();
    void refreshMoved();
    void refreshFaults();
    void fillSets();
    void fit();
    void write();
    void keep();
    void takeRead(int key);
    void report(const QString& sentence);

    app::Document& m_document;
    app::DataRecordings& m_recordings;
    app::ColumnCalibration& m_calibration;
    QHash<int, app::CalibrationStep> m_reading; // files on their way, and the card that takes them
    QStringList m_reported;                     // what could not be done
    int m_assaysOf = -1;                        // the run whose assays are asked for
    bool m_written = false;
    widgets::Label* m_title;
    QComboBox* m_columns;
    QPushButton* m_keep;
    QToolButton* m_use;
    QPushButton* m_close;
    StepList* m_list;
    StepView* m_view;
    FindingList* m_faults;
};

} // namespace titer::pages
