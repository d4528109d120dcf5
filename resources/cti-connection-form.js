/* global $, RED */
/** The form of the connection. */
(function () {
  'use strict';
  const CtiForms = (window.CtiForms = window.CtiForms || {});
  const PREFIX = '#node-config-input-';

  /** Prepares the open form. */
  CtiForms.prepareConnection = function (node) {
    prepareTabs(node);
    prepareOptions(node);
    $(PREFIX + 'simulator').on('change', () => showSource());
    $('#cti-test').on('click', (event) => {
      event.preventDefault();
      test(node);
    });
    CtiForms.systems().then((systems) => {
      const select = $(PREFIX + 'system').empty();
      for (const system of systems) $('<option>').val(system.system).text(system.title).appendTo(select);
      if (!systems.some((system) => system.system === node.system)) {
        $('<option>').val(node.system).text(node.system).appendTo(select);
      }
      select.val(node.system).on('change', () => showSystem(node, systems));
      showSystem(node, systems);
    });
    showSource();
  };

  function prepareTabs(node) {
    const tabs = RED.tabs.create({
      id: 'cti-connection-tabs',
      onchange: (tab) => {
        $('#cti-connection-tabs-content').children().hide();
        $('#' + tab.id).show();
      },
    });
    tabs.addTab({ id: 'cti-tab-connection', label: node._('tab.connection') });
    tabs.addTab({ id: 'cti-tab-options', label: node._('tab.options') });
    setTimeout(() => tabs.resize(), 0);
  }

  /** Selections are marked up as `data-cti-choices="value,value"`; their labels are in the catalogue. */
  function prepareOptions(node) {
    $('#node-config-dialog-edit-form, #cti-connection-tabs-content')
      .find('input[data-cti-choices]')
      .each(function () {
        const property = $(this)
          .attr('id')
          .slice(PREFIX.length - 1);
        const choices = $(this)
          .attr('data-cti-choices')
          .split(',')
          .map((value) => ({
            value,
            label: node._('choice.' + property + '.' + value, { defaultValue: value }),
          }));
        CtiForms.choiceInput($(this), choices, node._('label.free-text'));
      });
    $(PREFIX + 'uccxMode').on('change', () => {
      $('.cti-agent-mode').toggle($(PREFIX + 'uccxMode').val() === 'agent');
    });
    $(PREFIX + 'uccxMode').trigger('change');
  }

  /** A host is needed unless the simulator is on; several are separated by commas. */
  CtiForms.validHost = function (node, value, options) {
    const onScreen = $(PREFIX + 'simulator');
    const simulated = onScreen.length > 0 ? onScreen.is(':checked') : node.simulator;
    if (simulated || CtiForms.isVariable(value)) return true;
    const hosts = String(value || '')
      .split(',')
      .map((host) => host.trim());
    const problem = hosts.join('') === '' ? 'host-required' : hosts.every(isHost) ? undefined : 'host-form';
    if (problem === undefined) return true;
    return options ? node._def._('error.' + problem) : false;
  };

  /** A name or address, with or without a port; an IPv6 address with a port stands in brackets. */
  function isHost(text) {
    if (/\$\{[^}]+\}/.test(text)) return true;
    return (
      /^(\[[0-9A-Fa-f:.%]+\]|[^:\s[\]/]+)(:\d{1,5})?$/.test(text) ||
      /^[0-9A-Fa-f:.%]*:[0-9A-Fa-f:.%]*:[0-9A-Fa-f:.%]*$/.test(text)
    );
  }

  /** A bit mask: decimal, hexadecimal, or left to the driver. */
  CtiForms.mask = function (node, value, options) {
    if (/^(auto|0x[0-9a-f]{1,8}|\d{1,10})?$/i.test(value || '') || CtiForms.isVariable(value)) return true;
    return options ? node._def._('error.mask') : false;
  };

  /** Shows what belongs to the chosen system. */
  function showSystem(node, systems) {
    const name = $(PREFIX + 'system').val();
    const system = systems.find((candidate) => candidate.system === name);
    $('[data-cti-system]').each(function () {
      $(this).toggle($(this).attr('data-cti-system').split(' ').includes(name));
    });
    $(PREFIX + 'port').attr('placeholder', system ? system.defaultPort : '');
    fillScenarios(node, system ? system.scenarios : []);
  }

  function fillScenarios(node, scenarios) {
    const select = $(PREFIX + 'scenario');
    const chosen = select.find('option').length > 0 ? select.val() : node.scenario;
    select.empty().append($('<option value="">').text(node._('choice.scenario.none')));
    const offered = chosen && !scenarios.includes(chosen) ? [chosen, ...scenarios] : scenarios;
    for (const scenario of offered) $('<option>').val(scenario).text(scenario).appendTo(select);
    select.val(chosen);
  }

  /** Shows the simulator's settings or those of a real system. */
  function showSource() {
    const simulated = $(PREFIX + 'simulator').is(':checked');
    $('.cti-simulated').toggle(simulated);
    $('.cti-real').toggle(!simulated);
    $(PREFIX + 'host').trigger('change');
  }

  /** The settings on screen, in the shape of the flow file; blank credentials are those stored. */
  function settingsOnScreen(node) {
    const settings = { id: node.id, credentials: {} };
    for (const property of Object.keys(node._def.defaults)) settings[property] = valueOf(property);
    for (const name of Object.keys(node._def.credentials)) settings.credentials[name] = valueOf(name);
    return settings;
  }

  function valueOf(property) {
    const input = $(PREFIX + property);
    return input.attr('type') === 'checkbox' ? input.is(':checked') : input.val();
  }

  function test(node) {
    const button = $('#cti-test').prop('disabled', true);
    report('fa-spinner fa-spin', 'cti-test-running', node._('test.running'));
    CtiForms.test(settingsOnScreen(node)).then(
      (result) => {
        button.prop('disabled', false);
        showResult(node, result);
      },
      (response) => {
        button.prop('disabled', false);
        const message = (response.responseJSON && response.responseJSON.message) || response.statusText;
        report('fa-times', 'cti-test-failed', node._('test.impossible', { message }));
      },
    );
  }

  function showResult(node, result) {
    if (!result.ok) {
      report('fa-times', 'cti-test-failed', result.code + ': ' + result.message);
      return;
    }
    report('fa-check', 'cti-test-passed', node._('test.passed', { endpoint: result.endpoint }));
    const list = $('<dl>').appendTo('#cti-test-result');
    for (const [name, value] of Object.entries(result.details)) {
      $('<dt>').text(name).appendTo(list);
      $('<dd>').text(detailText(value)).appendTo(list);
    }
  }

  function detailText(value) {
    if (Array.isArray(value)) return value.map(detailText).join(', ') || '–';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }

  function report(icon, className, text) {
    $('#cti-test-result')
      .attr('class', className)
      .empty()
      .append($('<i class="fa">').addClass(icon), ' ', $('<span>').text(text))
      .show();
  }
})();
