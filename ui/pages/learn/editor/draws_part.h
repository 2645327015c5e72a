// The numbers of a lesson that differ from learner to learner: drawn between two, or going with another one. [gui]
#pragma once

#include "ui/pages/learn/editor/draft_form.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace titer::pages {

class DrawsPart : public QWidget {
    Q_OBJECT
public:
    explicit DrawsPart(LessonMaking& making, QWidget* parent = nullptr);

    void refresh();
    QPushButton* addButton() const { return m_add; }
    int count() const { return int(m_cards.size()); }
    QLineEdit* nameField(int draw) const { return m_cards[std::size_t(draw)].name; }
    QComboBox* kindBox(int draw) const { return m_cards[std::size_t(draw)].kind; }
    DraftForm* form(int draw) const { return m_cards[std::size_t(draw)].form; }
    QPushButton* removeButton(int draw) const { return m_cards[std::size_t(draw)].remove; }
    QString fault() const;

private:
    struct Card {
        std::string id;
        bool scaled = false;
        QLineEdit* name = nullptr;
        QComboBox* kind = nullptr;
        DraftForm* form = nullptr;
        QPushButton* remove = nullptr;
    };
    const base::Json* draws() const { return m_making.draft.at("draws"); }
    void add();
    void addCard(const std::string& id, bool scaled);
    DraftForm* makeForm(const std::string& id, bool scaled);
    void rename(const std::string& id, const QString& typed);
    void setScaled(const std::string& id, bool scaled);
    void report(const QString& sentence);

    LessonMaking& m_making;
    QVBoxLayout* m_column;
    widgets::Label* m_fault;
    QPushButton* m_add;
    std::vector<Card> m_cards;
};

} // namespace titer::pages
