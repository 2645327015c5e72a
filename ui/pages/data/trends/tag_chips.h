// The tags that are shown, as chips with the colour and marker of their lines and a cross to take them off; at the end whoever adds
// one. [gui]
//
//   chips.setTags({{tr("Oxygen"), 0}}, button)          signal removed(place)
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;

namespace titer::pages {

class TagChips : public QWidget {
    Q_OBJECT
public:
    struct Tag {
        QString name;
        int colour = 0; // of its series
        bool operator==(const Tag&) const = default;
    };
    // Takes `add` over: it stands behind the chips.
    explicit TagChips(QWidget* add, QWidget* parent = nullptr);

    void setTags(const QList<Tag>& tags);
    // The crosses, in order.
    const QList<QAbstractButton*>& chips() const { return m_chips; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void removed(int place);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    QList<Tag> m_tags;
    QList<QAbstractButton*> m_chips;
    QWidget* m_add;
};

} // namespace titer::pages
