// A question within a sheet, with two answers; Escape gives the second, which loses nothing. [gui]
//
//   bar.ask(tr("Discard what you chose?"), tr("Discard"), tr("Go on"));     signal answered(true)
#pragma once

#include <QWidget>

class QPushButton;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class QuestionBar : public QWidget {
    Q_OBJECT
public:
    explicit QuestionBar(QWidget* parent = nullptr);

    void ask(const QString& question, const QString& yes, const QString& no);
    // As its buttons do; nothing where nothing is asked.
    void answer(bool yes);
    QPushButton* yes() const { return m_yes; }
    QPushButton* no() const { return m_no; }

signals:
    void answered(bool yes);

private:
    widgets::Label* m_words;
    QPushButton* m_yes;
    QPushButton* m_no;
};

} // namespace titer::pages
