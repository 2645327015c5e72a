#include "tests/support/ui/forms.h"

#include "ui/form/fields/form_row.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace titer::support {

form::FormView* shownForm(const QWidget& inspector)
{
    for (form::FormView* view : inspector.findChildren<form::FormView*>())
        if (view->isVisible()) return view;
    return nullptr;
}

QPushButton* shownButton(const QWidget& window, const QString& words)
{
    for (QPushButton* button : window.findChildren<QPushButton*>()) {
        const QString name = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        if (name == words && button->isVisible()) return button;
    }
    return nullptr;
}

void chooseFromMenu(const QString& part, const QString& entry)
{
    QTimer::singleShot(0, qApp, [part, entry] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* action : menu->actions()) {
            if (!part.isEmpty() && action->menu() && action->text() == part)
                for (QAction* leaf : action->menu()->actions())
                    if (leaf->text() == entry) leaf->trigger();
            if (part.isEmpty() && action->text() == entry) action->trigger();
        }
        menu->close();
    });
}

void pick(form::FormView& form, const std::string& path, const QString& entry)
{
    form::RowWidget* row = form.rowAt(path);
    QVERIFY2(row, path.c_str());
    auto* choice = qobject_cast<QComboBox*>(row->field());
    const int index = choice->findText(entry);
    QVERIFY2(index >= 0, qPrintable(entry));
    choice->setCurrentIndex(index);
    emit choice->activated(index);
}

InspectorScene::InspectorScene(const char* example)
{
    desk->autoRun.setActive(false);
    if (!(example ? desk->document.newFromExample(example) : desk->document.newPlant({}))) qFatal("no plant");
    inspector = std::make_unique<form::Inspector>(desk->document, desk->autoRun);
    inspector->resize(364, 900);
    inspector->show();
    if (!QTest::qWaitForWindowActive(inspector.get())) qFatal("the inspector is not seen");
}

QStringList InspectorScene::end()
{
    inspector.reset();
    desk.reset();
    look::useLanguage(QStringLiteral("en"));
    look::Theme::current().setTextScale(100);
    look::Theme::current().choose(look::Choice::Light);
    return warnings.messages();
}

} // namespace titer::support
