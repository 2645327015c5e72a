#include "tests/support/ui/forms.h"

#include "ui/look/language.h"
#include "ui/look/theme.h"

#include <QTest>

namespace titer::support {

form::FormView* shownForm(const QWidget& inspector)
{
    for (form::FormView* view : inspector.findChildren<form::FormView*>())
        if (view->isVisible()) return view;
    return nullptr;
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
    look::speak(QStringLiteral("en"));
    look::Theme::current().setTextScale(100);
    look::Theme::current().choose(look::Choice::Light);
    return warnings.messages();
}

} // namespace titer::support
