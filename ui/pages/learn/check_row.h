// One check of the step at hand: what it asks for, what was found, and the way there. [gui]
#pragma once

#include "core/lessons/check.h"
#include "ui/look/glyph.h"

#include <QFrame>

class QPushButton;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class CheckRow : public QFrame {
    Q_OBJECT
public:
    explicit CheckRow(const QString& words, QWidget* parent = nullptr);

    // `found`: in the words of the window.
    void setFinding(const lessons::Finding& finding, const QString& found);
    bool isPassed() const { return m_glyph == look::Glyph::Ok; }
    QString found() const;
    QPushButton* showButton() const { return m_show; }

signals:
    void showAsked(const titer::lessons::Place& place);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words, m_foundWords;
    look::Glyph m_glyph = look::Glyph::Idle;
    lessons::Place m_place;
    widgets::Label* m_found;
    QPushButton* m_show;
};

} // namespace titer::pages
