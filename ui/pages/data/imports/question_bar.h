// A question within a sheet, with two answers or more. [gui]
//
//   bar.ask(tr("Discard what you chose?"), {tr("Discard"), tr("Go on")}, [this](int answer) { … });
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class QuestionBar : public QWidget {
    Q_OBJECT
public:
    explicit QuestionBar(QWidget* parent = nullptr);

    void ask(const QString& question, const QStringList& answers, std::function<void(int)> answered);
    // As its buttons do; nothing where nothing is asked.
    void answer(int which);
    // The last one loses nothing where there are two: Escape gives it.
    void answerLast() { answer(int(m_answers.size()) - 1); }
    const QList<QPushButton*>& answers() const { return m_answers; }

private:
    widgets::Label* m_words;
    QHBoxLayout* m_line;
    QList<QPushButton*> m_answers;
    std::function<void(int)> m_answered;
};

} // namespace titer::pages
