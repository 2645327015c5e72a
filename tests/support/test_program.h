// One program holds all tests of a folder: `app document` runs those of tst_document.cpp, with the options of Qt Test and names of
// slots behind it; without a name it lists what it holds.
//
//   TITER_TEST(DocumentTest)           at the end of a file, before its .moc; a test without a window
//   TITER_EACH_WIDTH_TEST(LanesTest)   that, once for each vector unit of the machine
//   TITER_WINDOW_TEST(RunPageTest)     one with QApplication, or QGuiApplication where widgets are not linked
//
// A test that starts itself again, or replaces a function of the system, has a main() and so a program of its own.
#pragma once

#include "core/base/math/vector_units.h"
#include "tests/support/test_entry.h"

#include <QTest>

#include <cstdio>

#if defined(QT_WIDGETS_LIB)
#include <QApplication>
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
#else
#include <QCoreApplication>
#endif

namespace titer::support {

#if defined(QT_WIDGETS_LIB)
using WindowApplication = QApplication;
#elif defined(QT_GUI_LIB)
using WindowApplication = QGuiApplication;
#endif

template <class Application, class Test> int runTest(int argc, char** argv)
{
    Application application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

template <class Test> int runTestAtEachWidth(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const base::VectorUnit used = base::vectorUnit();
    int failed = 0;
    for (const base::VectorUnit unit : base::vectorUnits()) {
        base::useVectorUnit(unit);
        std::printf("%.*s:\n", int(base::nameOf(unit).size()), base::nameOf(unit).data());
        Test test;
        failed += QTest::qExec(&test, argc, argv);
    }
    base::useVectorUnit(used);
    return failed;
}

} // namespace titer::support

#define TITER_EACH_WIDTH_TEST(Test)                                                                                    \
    static const titer::support::TestEntry entry##Test(__FILE__, titer::support::runTestAtEachWidth<Test>);

#define TITER_TEST(Test)                                                                                               \
    static const titer::support::TestEntry entry##Test(__FILE__, titer::support::runTest<QCoreApplication, Test>);

#define TITER_WINDOW_TEST(Test)                                                                                        \
    static const titer::support::TestEntry entry##Test(                                                                \
        __FILE__, titer::support::runTest<titer::support::WindowApplication, Test>);
