// What is wrong with the lesson that is made, and what its own solution came to when it was tried: step by step, with what
// each check measured. A row leads to its place. [gui]
#pragma once

#include "app/learn/editor/lesson_draft.h"
#include "app/learn/editor/lesson_trial.h"
#include "ui/look/glyph.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class TrialPanel : public QWidget {
    Q_OBJECT
public:
    TrialPanel(app::LessonDraft& draft, app::LessonTrial& trial, QWidget* parent = nullptr);

    void refresh();
    // Each line of it, with its glyph's name before it.
    QStringList lines() const { return m_lines; }
    // That lead to a place, in their order.
    const QList<QPushButton*>& links() const { return m_links; }

signals:
    void placeAsked(const std::string& path);

private:
    void addFaults(const base::Errors& errors);
    void addOutcome(const app::LessonTrial::Result& result);
    void addLine(look::Glyph glyph, const QString& words, const std::string& path = {});

    app::LessonDraft& m_draft;
    app::LessonTrial& m_trial;
    widgets::Label* m_state;
    QVBoxLayout* m_column;
    QStringList m_lines;
    QList<QPushButton*> m_links;
};

} // namespace titer::pages
