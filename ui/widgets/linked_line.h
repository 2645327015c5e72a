// One line of words between links; where it finds no room the words are elided, never the links. [gui]
//
//   LinkedLine line;  line.setParts({}, tr("The run failed."), {{"units/n1", tr("Show")}})    linkActivated("units/n1")
//   line.setParts({{"plant", tr("Plant")}}, name, {}, true)                                    words in bold
//   LinkedLine(Type::Caption, Token::Muted)                                                     bold is for bodies alone
// The tooltip holds the whole words where they are elided, else that of setHint().
#pragma once

#include "ui/widgets/label.h"

#include <QList>

namespace titer::widgets {

struct Link {
    QString target, text;
    bool operator==(const Link&) const = default;
};

class LinkedLine : public widgets::Label {
    Q_OBJECT
public:
    explicit LinkedLine(look::Type type = look::Type::Body, look::Token token = look::Token::Text);

    void setParts(const QList<Link>& before, const QString& words, const QList<Link>& after, bool bold = false);
    // What stands between two parts.
    void setSeparator(const QString& separator);
    void setHint(const QString& hint);
    // Whole, as they were set.
    const QString& words() const { return m_words; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QFontMetrics wordMetrics() const;
    int widthBeside() const;
    void fit();

    look::Type m_type;
    QList<Link> m_before, m_after;
    QString m_words, m_hint;
    QString m_separator = QStringLiteral(" ");
    bool m_bold = false;
};

} // namespace titer::widgets
