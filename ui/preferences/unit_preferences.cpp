// The list of kinds with their units.
#include "ui/preferences/unit_preferences.h"

#include "app/common/shown_units.h"
#include "core/base/units/units.h"
#include "ui/look/theme.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::preferences {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

UnitPreferences::UnitPreferences(QWidget* parent)
    : QDialog(parent)
    , m_grid(nullptr)
{
    setWindowTitle(tr("Units"));
    auto* column = new QVBoxLayout(this);
    auto* reported =
        new Label(tr("Values are shown in these units on pages, tiles and reports. Stored values keep their own. A "
                     "single value can have a different unit: by its menu, or the key U."),
                  Type::Body, Token::Muted);
    reported->setWordWrap(true);
    auto* list = new QWidget;
    m_grid = new QGridLayout(list);
    int row = 0;
    for (const app::QuantityKind& kind : app::quantityKinds()) {
        auto* name = new Label(app::nameOf(kind));
        auto* units = new QComboBox;
        units->setAccessibleName(tr("Unit of %1", "a kind of quantity").arg(app::nameOf(kind)));
        units->setObjectName(QString::fromLatin1(kind.si));
        name->setBuddy(units);
        //: Of a unit: the usual one, followed by it.
        units->addItem(tr("default (%1)").arg(shown::unitText(base::displayUnit(kind.si))), QString());
        for (const std::string& unit : base::unitChoices(kind.si))
            units->addItem(shown::unitText(unit), QString::fromStdString(unit));
        connect(units, &QComboBox::activated, this, [units, &kind](int index) {
            app::ShownUnits::current().chooseFor(kind.si, units->itemData(index).toString().toStdString());
        });
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(units, row++, 1);
    }
    m_grid->setColumnStretch(0, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    auto* done = new QPushButton(tr("Close"));
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(reported);
    column->addWidget(scroll, 1);
    column->addWidget(done, 0, Qt::AlignRight);
    connect(&app::ShownUnits::current(), &app::ShownUnits::changed, this, &UnitPreferences::showChoices);
    connect(&Theme::current(), &Theme::changed, this, &UnitPreferences::refresh);
    showChoices();
    refresh();
}

void UnitPreferences::openOver(QWidget* part)
{
    QWidget* window = part;
    while (window->parentWidget()) window = window->parentWidget();
    while (QWidget* menu = QApplication::activePopupWidget()) menu->close();
    auto* open = window->findChild<UnitPreferences*>();
    if (!open) {
        open = new UnitPreferences(window);
        open->setAttribute(Qt::WA_DeleteOnClose);
    }
    open->show();
    open->raise();
    open->activateWindow();
}

void UnitPreferences::showChoices()
{
    for (const app::QuantityKind& kind : app::quantityKinds()) {
        auto* units = findChild<QComboBox*>(QString::fromLatin1(kind.si));
        const QSignalBlocker quiet(units);
        const std::string chosen = app::ShownUnits::current().chosenFor(kind.si);
        units->setCurrentIndex(std::max(0, units->findData(QString::fromStdString(chosen))));
    }
}

void UnitPreferences::refresh()
{
    const int u = Theme::current().u();
    layout()->setContentsMargins(4 * u, 4 * u, 4 * u, 4 * u);
    layout()->setSpacing(3 * u);
    m_grid->setContentsMargins(0, 0, 3 * u, 0);
    m_grid->setHorizontalSpacing(4 * u);
    m_grid->setVerticalSpacing(2 * u);
    resize(110 * u, 130 * u);
}

} // namespace titer::preferences

#include "ui/preferences/moc_unit_preferences.cpp"
