// The chain of preprocessing as one line, "snv; savgol 15 2 1", with a menu of steps, and what is wrong of it or what it comes to. [gui]
//
//   Enter, or leaving the line, takes it as one step of undo; Escape takes back what was typed; a line that cannot be read stays,
//   with its complaint, and changes nothing
#pragma once

#include "app/analyse/analyse_session.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;

namespace titer::widgets {
class Entry;
class Label;
} // namespace titer::widgets

namespace titer::pages {

class PreprocessingField : public QWidget {
    Q_OBJECT
public:
    // The session outlives the field.
    explicit PreprocessingField(app::AnalyseSession& session);

    void refresh();
    QLineEdit* line() const { return m_line; }
    QPushButton* addButton() const { return m_add; }
    // Filled when it is opened.
    QMenu* steps() const { return m_steps; }
    // What is wrong; empty: nothing.
    QString complaint() const;
    // What the chain comes to in the model.
    QString told() const;

private:
    void offerSteps();
    void take(const QString& text);
    void showLine(const QString& text);
    void complain(const QString& sentence);
    QString modelWords() const;

    app::AnalyseSession& m_session;
    QLineEdit* m_line;
    QPushButton* m_add;
    QMenu* m_steps;
    widgets::Label *m_wrong, *m_told;
    widgets::Entry* m_entry = nullptr;
    // Of the setup, when a line was refused.
    app::TableSource m_table = {};
    std::string m_before;
};

} // namespace titer::pages
