// The sheet of permissions.
#include "ui/pages/data/sources/allow_sheet.h"

#include "app/common/sentence.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using widgets::clearRows;
using widgets::FindingRow;
using widgets::Sheet;

using namespace look;
using namespace widgets;

AllowSheet::AllowSheet(QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_text(new Label)
    , m_reach(new QVBoxLayout)
    , m_allow(new QPushButton(tr("Allow on this computer")))
    , m_cancel(new QPushButton(tr("Not now")))
{
    setAccessibleName(tr("Permission"));
    m_allow->setProperty("role", "primary");
    m_text->setWordWrap(true);
    auto* list = new QWidget;
    auto* lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addLayout(m_reach);
    lines->addStretch();
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_allow);
    foot->addWidget(m_cancel);
    foot->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addWidget(new Label(tr("May the sources of this project run here?"), Type::PageTitle));
    column->addWidget(m_text);
    column->addWidget(plainScroll(list), 1);
    column->addLayout(foot);
    QObject::connect(m_allow, &QPushButton::clicked, this, [this] {
        leave();
        emit allowed();
    });
    QObject::connect(m_cancel, &QPushButton::clicked, this, &AllowSheet::leave);
    hide();
}

void AllowSheet::open(const app::Permission& permission)
{
    clearRows(m_reach);
    m_text->setText(permission.before
                        ? tr("They were allowed once, but something has changed since. New entries are marked.")
                        : tr("A project may come from anyone. None of its sources has been connected, opened or "
                             "started yet. If you allow them, they do the following, now and later:"));
    for (const connect::AccessScope& accessScope : permission.accessScope) {
        const bool added = permission.before && std::find(permission.added.begin(), permission.added.end(),
                                                          accessScope) != permission.added.end();
        m_reach->addWidget(new FindingRow(added ? Glyph::Warn : Glyph::Info, app::sentence(app::textOf(accessScope))));
    }
    for (const app::Permission::Sending& sending : permission.sendings)
        m_reach->addWidget(
            new FindingRow(sending.readable ? Glyph::Warn : Glyph::Info, app::sentence(app::textOf(sending))));
    if (permission.accessScope.empty() && permission.sendings.empty() && permission.errors.empty())
        m_reach->addWidget(new FindingRow(Glyph::Ok, tr("It accesses nothing outside Titer.")));
    for (const base::Error& error : permission.errors)
        m_reach->addWidget(new FindingRow(Glyph::Alarm, app::sentence(error.what)));
    // What nobody can report is not to be allowed.
    m_allow->setVisible(permission.errors.empty());
    arrange();
    show();
    raise();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

QStringList AllowSheet::lines() const
{
    return widgets::rowWords(m_reach);
}

} // namespace titer::pages

#include "ui/pages/data/sources/moc_allow_sheet.cpp"
