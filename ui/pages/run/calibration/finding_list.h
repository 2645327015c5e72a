// Findings one beneath the other; the same ones stay where they are. [gui]
#pragma once

#include "ui/look/glyph.h"

#include <QList>
#include <QWidget>

#include <utility>

class QVBoxLayout;

namespace titer::pages {

class FindingList : public QWidget {
    Q_OBJECT
public:
    using Findings = QList<std::pair<look::Glyph, QString>>;

    explicit FindingList(QWidget* parent = nullptr);

    // Hidden without any.
    void show(const Findings& findings);
    const Findings& findings() const { return m_findings; }

private:
    Findings m_findings;
    QVBoxLayout* m_column;
};

} // namespace titer::pages
