// The run sheet of a study: its runs with what they gave, in the order to carry them out. [gui]
//
//   pane.show(scene)           session.value() is what stands in the table; the scene says what the models leave
#pragma once

#include "app/study/study_session.h"
#include "ui/study/study_scene.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace titer::app {
struct StudyEdit;
}
namespace titer::widgets {
class Label;
}

namespace titer::study {

class RunSheetModel;
class RunSheetView;

class RunSheetPane : public QWidget {
    Q_OBJECT
public:
    explicit RunSheetPane(app::StudySession& session, QWidget* parent = nullptr);

    void show(const StudyScene& scene);
    using QWidget::show;
    void addTool(QWidget* tool);
    // Results of the clipboard: a run sheet with its ids is reported, plain cells go in from the cell at hand on.
    void paste();
    // Asks why, in the row under the table; a run that is excluded is taken in again at once.
    void exclude(const QString& run);
    // Leaves the row that asks why; false where it is not there.
    bool back();
    // Below the table, until the next act.
    void report(const QString& sentence, bool wrong);

    RunSheetView* table() const { return m_table; }
    RunSheetModel& model() const { return *m_model; }
    QLineEdit* reasonField() const { return m_reason; }
    const QString& reported() const { return m_reportedText; }

signals:
    void openAsked(const QString& run); // in its page
    void vesselAsked(const QString& run);
    void sheetPasted(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fitNote();
    void apply(const app::StudyEdit& edit);
    std::vector<std::string> selected() const;
    void menu(const QPoint& global);
    void giveReason();

    app::StudySession& m_session;
    RunSheetModel* m_model;
    RunSheetView* m_table;
    QHBoxLayout* m_head;
    widgets::Label *m_note, *m_counts, *m_legend, *m_reported;
    QWidget* m_reasonRow;
    widgets::Label* m_reasonWords;
    QLineEdit* m_reason;
    QPushButton* m_reasonDone;
    QString m_reasonRun, m_reportedText;
};

} // namespace titer::study
