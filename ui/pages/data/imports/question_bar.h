// A question within a sheet, with two answers; Escape gives the second, which loses nothing. [gui]
//
//   bar.ask(tr("Discard what you chose?"), tr("Discard"), tr("Go on"), [this](bool discards) { … });
#pragma once

#include <QWidget>

#include <functional>

class QPushButton;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class QuestionBar : public QWidget {
    Q_OBJECT
public:
    explicit QuestionBar(QWidget* parent = nullptr);

    void ask(const QString& question, const QString& yes, const QString& no, std::function<void(bool)> answered);
    // As its buttons do; nothing where nothing is asked.
    void answer(bool yes);
    QPushButton* yes() const { return m_yes; }
    QPushButton* no() const { return m_no; }

private:
    widgets::Label* m_words;
    QPushButton* m_yes;
    QPushButton* m_no;
    std::function<void(bool)> m_answered;
};

} // namespace titer::pages
