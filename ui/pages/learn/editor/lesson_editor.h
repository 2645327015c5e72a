// The editor of lessons over the page Learn: the parts of the lesson at the left, the form of one next to them, and what is
// left to correct or what a trial came to at the right. [gui]
//
//   editor.makeNew();  editor.edit("/…/mine.lesson.json");  editor.editCopy("feed-without-starving")
//   editor.tryIt();  editor.save();         signal leaveAsked()
#pragma once

#include "app/learn/editor/lesson_journal.h"
#include "ui/pages/learn/editor/draft_form.h"

class QComboBox;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace titer::widgets {
class Segments;
}

namespace titer::pages {

class CheckPicker;
class QuestionForm;
class StepForm;
class TextSheet;
class TrialPanel;

class LessonEditor : public QWidget {
    Q_OBJECT
public:
    // All of it outlives the editor. `root`: that of the folders of all learners.
    struct Work {
        app::LessonDraft& draft;
        app::Document& document;
        app::Workbench& bench;
        std::function<QString()> root;
    };
    explicit LessonEditor(const Work& work, QWidget* parent = nullptr);

    // From the project as it stands. False where somebody keeps what is open and changed.
    bool makeNew();
    // Of a file, or of one that comes with Titer as a copy. Errors are those of a file that cannot be opened at all.
    bool edit(const QString& path, base::Errors& errors);
    bool editCopy(const QString& source, base::Errors& errors);
    // In one that an earlier window left and that was not saved.
    bool goOnIn(app::LessonJournal& journal, std::size_t unsaved);

    // Whether what is open may give way: it is saved, or its maker is asked whether to save it or to let it go.
    bool mayReplace();
    void tryIt();
    bool save();
    void saveAs();
    void addStep();
    // "steps/0/checks/1": the part that has it, and its field.
    void showPath(const std::string& path);
    void showPart(int part);
    void setNarrow(bool narrow);
    void focusFirst();

    app::LessonTrial& trial() { return m_trial; }
    QListWidget* parts() const { return m_parts; }
    DraftForm* form() const { return m_form; }
    StepForm* stepForm() const;
    QuestionForm* questionForm() const;
    CheckPicker* picker() const { return m_picker; }
    TrialPanel* panel() const { return m_panel; }
    QPushButton* tryButton() const { return m_try; }
    QPushButton* saveButton() const { return m_save; }
    QPushButton* addStepButton() const { return m_add; }
    QPushButton* removeStepButton() const { return m_remove; }
    TextSheet* text() const { return m_text; }
    QComboBox* languageBox() const { return m_language; }
    QString state() const;
    QList<QWidget*> regions() const;

signals:
    void leaveAsked();
    void saved(const QString& path);
    void failed(const QString& sentence);

private:
    QWidget* makeBar();
    QWidget* makeParts();
    void open(base::Json lesson, const QString& file);
    void arrange();
    void refresh();
    void refreshParts();
    void refreshState();
    void rebuildForm();
    DraftForm* makeHead();
    void addColumns(DraftForm& form);
    DraftForm* makeForm(int part);
    void removeStep();
    void moveStep(int by);
    int stepAt(int part) const; // -1: none
    bool write(const QString& path);
    void report(const QString& sentence);

    LessonMaking m_making;
    std::function<QString()> m_root;
    app::LessonTrial& m_trial;
    QPushButton *m_back, *m_try, *m_save, *m_saveAs;
    QComboBox* m_language;
    widgets::Label *m_title, *m_state;
    QListWidget* m_parts;
    QPushButton *m_add, *m_remove, *m_up, *m_down;
    QScrollArea *m_scroll, *m_side;
    QWidget* m_left = nullptr;
    widgets::Segments* m_share; // narrow: the form, or what is left to do
    TrialPanel* m_panel;
    CheckPicker* m_picker;
    TextSheet* m_text = nullptr;
    DraftForm* m_form = nullptr;
    QString m_reported;
    bool m_refreshing = false;
    bool m_narrow = false;
};

} // namespace titer::pages
