// A text of a lesson in which terms of the glossary are underlined with dots. What one means stands next to it while the
// mouse or the focus is on it, with the way to its topic of the help. [gui]
//
//   TermText text;  text.setWords(lesson.why, known)       terms of `known` are plain; it takes those that are found
//   signals topicAsked("term/dbc")                         Enter, or the button next to the meaning
#pragma once

#include "core/lessons/glossary.h"
#include "ui/look/theme.h"

#include <QPointer>
#include <QTextLayout>
#include <QTimer>
#include <QWidget>

#include <set>
#include <vector>

namespace titer::pages {

class TermNote;

class TermText : public QWidget {
    Q_OBJECT
public:
    explicit TermText(QWidget* parent = nullptr);
    ~TermText() override;

    void setWords(const lessons::Text& text, std::set<std::string>& known);
    QString words() const { return m_words; }
    QStringList terms() const; // as they stand in the text
    QRect placeOf(int term) const;
    // The meaning that is shown; empty where none is.
    QString meaning() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void topicAsked(const QString& topic);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Place {
        const lessons::Term* term = nullptr;
        int begin = 0, length = 0; // letters
    };
    void layOut(QTextLayout& layout, int width) const;
    void refresh();
    int termAt(QPoint at) const;
    void explain(int term);
    void hideNote();

    QString m_words;
    std::vector<Place> m_places;
    QTextLayout m_layout; // as wide as this is
    int m_hovered = -1, m_current = -1;
    QTimer m_wait; // until a term that the mouse is on is explained, or the mouse has left for good
    QPointer<TermNote> m_note;
};

} // namespace titer::pages
