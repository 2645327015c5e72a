// The head of the Studies page: which study it is and how far it is, what is done with it, and the menus for all else. [gui]
//
//   head.refresh();  head.setNarrow(true)        signal asked(act): what is done elsewhere
#pragma once

#include "app/session/study_work.h"
#include "ui/shown/remaining_time.h"
#include "ui/widgets/plate.h"

class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class StudyHead : public widgets::Plate {
    Q_OBJECT
public:
    // What the page and what lies over it do.
    enum class Act {
        NewStudy,
        ChooseDesign,
        AddRuns,
        ShowPlates,
        WriteSetting,
        WriteBest,
        CompareScales,
        CompareStudies,
        Paste,
        ReadResults,
        ExportSheet,
        ReportOrStop
    };
    // All of it outlives the head.
    struct Work {
        app::Document& document;
        app::StudyWork& studies;
    };
    explicit StudyHead(const Work& work);

    void refresh();
    // What it is, how far it is, and what goes on.
    void refreshState();
    void setNarrow(bool narrow);
    // Starts the runs that are missing, or stops those that go on.
    void runOrStop();

    QPushButton* runButton() const { return m_run; }
    QPushButton* nameButton() const { return m_name; }
    QPushButton* reportButton() const { return m_reportButton; }
    QToolButton* moreButton() const { return m_more; }
    QString stateText() const;

signals:
    void asked(titer::pages::StudyHead::Act act);
    void starting(); // the runs, which may fail

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectAll();
    void fitWords();
    void fitName();
    QString reportWords() const; // what can be done about the report
    // study_menus.cpp
    void nameMenu();
    void moreMenu();
    void fillUncertainty(QMenu& menu, const studies::Study& study);
    void fillLog(QMenu& menu, const studies::Study& study);
    void editPurpose();
    void rename();

    Work m_work;
    QHBoxLayout* m_row; // of all but the state in a narrow window
    QPushButton* m_name;
    widgets::Label* m_state;
    QPushButton *m_run, *m_paste, *m_read, *m_export, *m_reportButton;
    QToolButton* m_more;
    shown::RemainingTime m_remaining; // of the runs
    bool m_narrow = false;
};

} // namespace titer::pages
